class Solution:
    def numUniqueEmails(self, emails: List[str]) -> int:
        boxes = set()
        for email in emails:
            box = ''
            in_domain = ignored = False
            for character in email:
                if character == '@':
                    in_domain = True
                elif character == '+':
                    ignored = True
                if in_domain or not ignored and character != '.':
                    box += character
            boxes.add(box)
        return len(boxes)
